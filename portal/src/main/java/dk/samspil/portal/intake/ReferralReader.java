package dk.samspil.portal.intake;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.forms.JsonFields;
import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.InvalidInputException;
import dk.samspil.portal.reference.ReferenceCodes;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern PHONE = Pattern.compile("[+0-9 ]{8,20}");

    private final ReferenceCodes codes;
    private final CprCheck cprCheck;

    ReferralReader(ReferenceCodes codes, CprCheck cprCheck) {
        this.codes = codes;
        this.cprCheck = cprCheck;
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
                fields.requiredCpr("citizenCpr", cprCheck),
                fields.requiredCode("source", codes.known("source")),
                fields.requiredText("matter", MATTER),
                fields.requiredCodes("needs", codes.known("need")),
                fields.codes("signs", codes.known("sign")),
                fields.text("wish", WISH),
                fields.text("referrerName", LINE),
                organisation(fields, sender),
                phone(fields, errors),
                fields.requiredFlag("agreed"),
                fields.flag("consent"),
                mark(fields, "protectedAddress"),
                mark(fields, "postExempt"));
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
                fields.flag("consent"),
                mark(fields, "protectedAddress"),
                mark(fields, "postExempt"));
    }

    // Left out where it is not so: that nobody ticked it says nothing.
    private static Boolean mark(JsonFields fields, String field) {
        return fields.flag(field) ? true : null;
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
}
