package dk.samspil.portal.cpr;

import dk.samspil.cpr.Cpr;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks a CPR number that somebody wrote, whoever's it is; the message is Danish and never repeats the number. */
@Component
public class CprCheck {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{6}-?[0-9]{4}");

    private final CprNumbers accepted;
    private final Clock clock;

    @Autowired
    CprCheck(@Value("${SAMSPIL_CPR_NUMBERS:replacement-only}") String accepted, Clock clock) {
        this(CprNumbers.of(accepted), clock);
    }

    /** @param clock tells today: nobody is born later */
    public CprCheck(CprNumbers accepted, Clock clock) {
        this.accepted = accepted;
        this.clock = clock;
    }

    /** What is wrong with the number, if anything. */
    public Optional<String> fault(String text) {
        return Cpr.parse(text).map(this::fault).orElseGet(() -> Optional.of(notACpr(text)));
    }

    private Optional<String> fault(Cpr cpr) {
        if (cpr.birthDate().isAfter(LocalDate.now(clock))) {
            return Optional.of("Datoen i CPR-nummeret ligger ude i fremtiden.");
        }
        return accepted.accept(cpr) ? Optional.empty() : Optional.of("Brug et erstatningsnummer i demoen.");
    }

    private static String notACpr(String text) {
        return FORMAT.matcher(text).matches()
                ? "Datoen i CPR-nummeret findes ikke."
                : "Skriv CPR-nummeret med 10 cifre: DDMMÅÅ-XXXX.";
    }
}
