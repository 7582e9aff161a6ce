package dk.samspil.workers.referral;

/**
 * The forms {@code referral-assess-acute}, of a child, and {@code referral-assess-adult}.
 *
 * @param acuteNeed {@code act-now} or {@code no-danger}
 * @param seen whether the child or citizen was seen or heard
 * @param secondPerson Keycloak user id; null for an adult, and for a child without support so far
 */
record AcuteAssessment(String acuteNeed, String reason, Boolean seen, Boolean hasSupport, String secondPerson) {

    boolean isAcute() {
        return "act-now".equals(acuteNeed);
    }

    boolean wasSeen() {
        return Boolean.TRUE.equals(seen);
    }

    /** Whether the child has support already and nobody but the first person has looked at the notification. */
    boolean lacksSecondPerson(String firstPerson) {
        return Boolean.TRUE.equals(hasSupport) && (secondPerson == null || secondPerson.equals(firstPerson));
    }

    /** Without the content, which is personal data. */
    @Override
    public String toString() {
        return "AcuteAssessment[…]";
    }
}
