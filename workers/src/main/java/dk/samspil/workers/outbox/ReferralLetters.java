package dk.samspil.workers.outbox;

import java.util.UUID;

/** The fixed texts of a referral's letters; none says what the matter is about. */
final class ReferralLetters {

    static final String RECEIPT = """
            Vi har fået din henvendelse, og du behøver ikke gøre mere nu. Vi finder de rigtige mennesker og kontakter dig.

            Har du brug for os inden da, så ring til Modtagelsen. Du skal ikke selv finde den rigtige afdeling.""";

    static final String SENDER_RECEIPT = """
            Tak for din henvendelse. Vi har modtaget den og ser på den nu.

            Bliver du bekymret igen, så kontakt os. Ved akut fare: ring 112.""";

    static final String OUTREACH = """
            Vi har prøvet at få fat i dig, fordi nogen har bedt os om at hjælpe. Vi vil gerne høre, hvad der er vigtigt \
            for dig.

            Ring, når det passer dig, eller kom forbi Modtagelsen. Vi prøver også selv at finde dig.""";

    static final String WITHDRAWN = """
            Du har sagt nej tak til mere hjælp lige nu, og det er helt i orden.

            Døren står åben. Du kan altid kontakte Modtagelsen igen, og du behøver ikke forklare, hvorfor du ventede.""";

    private static final String LED_TO_SOMETHING =
            "Din underretning har ført til, at kommunen arbejder videre med den.";
    private static final String LED_TO_NOTHING =
            "Vi har vurderet din underretning. Den har ikke ført til, at kommunen gør mere lige nu.";
    private static final String NO_MORE =
            "\n\nVi må ikke fortælle, hvad vi gør. Bliver du bekymret igen, så kontakt os.";

    private ReferralLetters() {}

    /** For leadership, which sees to it that nobody falls between the desks. */
    static String noDeskFits(UUID journeyId) {
        return "Ingen af bordene har det, borgeren har brug for. Modtagelsen har ansvaret i forløbet " + journeyId
                + ".";
    }

    /** Whether it led to something, and nothing of what. */
    static String notifierAnswer(String parameters) {
        return (parameters.contains("true") ? LED_TO_SOMETHING : LED_TO_NOTHING) + NO_MORE;
    }
}
