package dk.samspil.workers.referral;

/**
 * The form {@code referral-build-bridge}.
 *
 * @param bridgeOutcome {@code agreed}, {@code declined} or {@code later}
 * @param association code list {@code association}; null unless agreed
 * @param contactName who receives the citizen; null unless agreed
 */
record Bridge(String bridgeOutcome, String association, String contactName, String firstStep) {

    boolean isAgreed() {
        return "agreed".equals(bridgeOutcome);
    }
}
