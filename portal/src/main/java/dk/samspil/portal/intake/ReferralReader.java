package dk.samspil.portal.intake;

import dk.samspil.cpr.Cpr;
import dk.samspil.portal.forms.JsonFields;
import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.InvalidInputException;
import dk.samspil.portal.reference.ReferenceCodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Checks a referral that was sent and tells every faulty field at once. */
@Component
class ReferralReader {

    /** Code list {@code source}: the citizen. */
    private static final String OWN = "citizen";

    private static final int LINE = 200;
    private static final int MATTER = 4_000;
    private static final int WISH = 2_000;
    private static final Pattern CPR_FORMAT = Pattern.compile("[0-9]{6}-?[0-9]{4}");
    private static final Pattern PHONE = Pattern.compile("[+0-9 ]{8,20}");

    private final ReferenceCodes codes;
    private final CprNumbers cprNumbers;
    private final Clock clock;

    @Autowired
    ReferralReader(ReferenceCodes codes, @Value("${SAMSPIL_CPR_NUMBERS:replacement-only}") String cprNumbers) {
        this(codes, CprNumbers.of(cprNumbers), Clock.systemDefaultZone());
    }

    ReferralReader(ReferenceCodes codes, CprNumbers cprNumbers, Clock clock) {
        this.codes = codes;
        this.cprNumbers = cprNumbers;
        this.clock = clock;
    }

    /**
     * Reads what a sender sent.
     *
     * @throws InvalidInputException with every faulty field
     */
    SentReferral read(ObjectNode body, Sender sender) {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(body, errors);
        String externalId =
                sender.partner() ? fields.requiredText("externalId", LINE) : fields.text("externalId", LINE);
        ReferralContent content = sender.citizen() == null
                ? content(fields, errors, sender)
                : ofCitizen(fields, errors, sender.citizen());
        fields.rejectOthers();
        errors.throwIfAny();
        return new SentReferral(externalId, content);
    }

    private ReferralContent content(JsonFields fields, FieldErrors errors, Sender sender) {
        return new ReferralContent(
                fields.requiredText("citizenName", LINE),
                cpr(fields, errors),
                fields.requiredCode("source", codes.known("source")),
                fields.requiredText("matter", MATTER),
                fields.requiredCodes("needs", codes.known("need")),
                fields.codes("signs", codes.known("sign")),
                fields.text("wish", WISH),
                fields.text("referrerName", LINE),
                organisation(fields, sender),
                phone(fields, errors),
                fields.requiredFlag("agreed"),
                fields.flag("consent"));
    }

    // A citizen asks for themselves: who they are the login knows, and that they agree goes without saying.
    private ReferralContent ofCitizen(JsonFields fields, FieldErrors errors, Sender.Citizen citizen) {
        List.of("citizenName", "citizenCpr", "source", "agreed", "signs", "referrerName", "referrerOrganisation")
                .forEach(fields::ignore);
        errors.addUnless(citizen.cpr() != null, "citizenCpr", "Dit login fortæller ikke, hvem du er.");
        return new ReferralContent(
                citizen.name(),
                citizen.cpr(),
                OWN,
                fields.requiredText("matter", MATTER),
                fields.requiredCodes("needs", codes.known("need")),
                List.of(),
                fields.text("wish", WISH),
                null,
                null,
                phone(fields, errors),
                true,
                fields.flag("consent"));
    }

    private static String organisation(JsonFields fields, Sender sender) {
        String organisation = fields.text("referrerOrganisation", LINE);
        return organisation == null ? sender.organisation() : organisation;
    }

    private static String phone(JsonFields fields, FieldErrors errors) {
        String phone = fields.text("referrerPhone", LINE);
        boolean ok = phone == null || PHONE.matcher(phone).matches();
        errors.addUnless(ok, "referrerPhone", "Skriv et telefonnummer: 8 til 20 cifre, mellemrum og +.");
        return phone;
    }

    private String cpr(JsonFields fields, FieldErrors errors) {
        String text = fields.requiredText("citizenCpr", LINE);
        if (text == null) {
            return null;
        }
        return Cpr.parse(text).map(cpr -> accepted(cpr, errors)).orElseGet(() -> {
            errors.add("citizenCpr", notACpr(text));
            return null;
        });
    }

    private String accepted(Cpr cpr, FieldErrors errors) {
        boolean born = !cpr.birthDate().isAfter(LocalDate.now(clock));
        errors.addUnless(born, "citizenCpr", "Datoen i CPR-nummeret ligger ude i fremtiden.")
                .addUnless(!born || cprNumbers.accept(cpr), "citizenCpr", "Brug et erstatningsnummer i demoen.");
        return cpr.digits();
    }

    private static String notACpr(String text) {
        return CPR_FORMAT.matcher(text).matches()
                ? "Datoen i CPR-nummeret findes ikke."
                : "Skriv CPR-nummeret med 10 cifre: DDMMÅÅ-XXXX.";
    }
}
