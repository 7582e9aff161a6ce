package dk.samspil.workers.referral;

/**
 * The form {@code referral-assess-acute}.
 *
 * @param acuteNeed {@code act-now} or {@code no-danger}
 * @param secondPerson Keycloak user id; null for a child without support so far
 */
record AcuteAssessment(String acuteNeed, String reason, Boolean childSeen, Boolean hasSupport, String secondPerson) {

    boolean isAcute() {
        return "act-now".equals(acuteNeed);
    }

    boolean childWasSeen() {
        return Boolean.TRUE.equals(childSeen);
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
