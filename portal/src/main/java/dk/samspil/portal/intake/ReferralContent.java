package dk.samspil.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A referral as it is stored: checked, trimmed, absent fields left out. The names are the keys of the intake form.
 *
 * @param citizenName full name
 * @param citizenCpr ten digits
 * @param source code list {@code source}
 * @param matter what it is about, in the referrer's words
 * @param needs code list {@code need}, at least one
 * @param signs code list {@code sign}
 * @param wish in the citizen's own words
 * @param referrerName who refers
 * @param referrerOrganisation for whom
 * @param referrerPhone where to reach the referrer
 * @param agreed the citizen knows of the referral and agrees to it
 * @param consent the citizen lets the departments share what they need to know
 * @param protectedAddress true for navne- og adressebeskyttelse; null: not that the sender knows
 * @param postExempt true for a citizen who is exempt from Digital Post; null: not that the sender knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralContent(
        String citizenName,
        String citizenCpr,
        String source,
        String matter,
        List<String> needs,
        List<String> signs,
        String wish,
        String referrerName,
        String referrerOrganisation,
        String referrerPhone,
        boolean agreed,
        boolean consent,
        Boolean protectedAddress,
        Boolean postExempt) {

    /** Personal data has no place in a log. */
    @Override
    public String toString() {
        return "ReferralContent[…]";
    }
}
