package dk.samspil.workers.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters on the way from child to adult, in easy language: short sentences, one thing at a time. */
@Component
class TransitionLetters {

    static final String BEGINS = """
            Du bliver snart voksen. Når du fylder 18, ændrer din hjælp sig, og du bestemmer selv mere.

            Det sker der nu: Vi vil gerne tale med dig om, hvad du drømmer om. Du vælger selv, om vi mødes, chatter, \
            skriver eller ringer. Log på, og vælg.

            Du har den samme tovholder, til tre måneder efter du er fyldt 18. Din hjælp stopper ikke af sig selv.""";

    static final String DOOR_OPEN = """
            Du har sagt nej til støtte efter 18. Det bestemmer du selv, og det er helt i orden.

            Fortryder du, så skriv eller ring til din tovholder. Du kan få støtten, til du fylder 23. \
            Vi spørger dig også igen tre måneder efter din fødselsdag.""";

    static final String SUPPORT_DELAYED = """
            Noget af din hjælp begyndte ikke i dag, som den skulle. Det er vores fejl og ikke din.

            Vi arbejder på det i dag. Din tovholder fortæller dig, hvad der sker. Du kan altid skrive eller ringe.""";

    static final String LANDED = """
            Der er gået tre måneder, siden du fyldte 18. Du har nu en ny tovholder. Du kan se navnet, når du logger på.

            Din hjælp fortsætter. Har du sagt nej til noget før, kan du stadig sige ja.""";

    static final String SUPPORT_ENDS = """
            Din ungestøtte slutter, når du fylder 23. Sammen har vi lavet en plan for tiden bagefter.

            Log på og se, hvad der fortsætter, og hvem du kan gå til. Døren står altid åben.""";

    private final JdbcClient database;

    TransitionLetters(JdbcClient database) {
        this.database = database;
    }

    /** To one parent. What the youth says is not in it. */
    String toParents(OutboxMessage message) {
        return database.sql("""
                        select format(E'Kære %s\n\n%s er på vej mod 18 år. Så ændrer hjælpen sig, også den hjælp I får '
                                      'som forældre.\n\nVi taler med jeres barn og med jer om, hvad der sker. '
                                      'Jeres barn vælger selv, hvordan og hvornår.\n\n'
                                      'Indtil 18 er I med, hvor loven siger det. Efter 18 bestemmer jeres barn.',
                                      r.name, c.name)
                          from casework.representation r join casework.citizen c using (citizen_id)
                         where r.representation_id = :parent::uuid""")
                .param("parent", message.recipientId())
                .query(String.class)
                .single();
    }

    /** The new date and the reason (retssikkerhedsloven § 3 [S19]). */
    String delayed(OutboxMessage message) {
        return database.sql("""
                        select format(E'Kære %s\n\nDin støtte efter 18 skulle have stået i din plan nu. '
                                      'Det nåede vi ikke, og det er vi kede af.\n\n'
                                      'Vi regner nu med den %s.\n\n%s\n\nDu mister ikke noget af din hjælp imens.',
                                      c.name, to_char(t.new_date, 'DD.MM.YYYY'), t.new_date_reason)
                          from casework.transition t join casework.citizen c using (citizen_id)
                         where t.transition_id = (:parameters::jsonb ->> 'transitionId')::uuid
                           and t.journey_id = :journey""")
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }
}
