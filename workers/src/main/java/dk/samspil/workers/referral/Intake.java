package dk.samspil.workers.referral;

import java.util.List;

/**
 * A referral as it was sent in; the names are the intake form's keys.
 *
 * @param matter what it is about
 * @param wish the citizen's own words
 * @param agreed whether the citizen has agreed to being referred (indforstået)
 * @param consent whether the departments may share the journey
 * @param protectedAddress whether the citizen has navne- og adressebeskyttelse
 * @param postExempt whether the citizen is exempt from Digital Post
 */
record Intake(
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
        Boolean agreed,
        Boolean consent,
        Boolean protectedAddress,
        Boolean postExempt) {

    boolean hasProtectedAddress() {
        return Boolean.TRUE.equals(protectedAddress);
    }

    boolean isPostExempt() {
        return Boolean.TRUE.equals(postExempt);
    }

    boolean hasConsent() {
        return Boolean.TRUE.equals(consent);
    }

    /** Without the content, which is personal data. */
    @Override
    public String toString() {
        return "Intake[…]";
    }
}
