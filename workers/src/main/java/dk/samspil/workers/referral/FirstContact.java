package dk.samspil.workers.referral;

import dk.samspil.workers.consent.ToldRelatives;
import java.util.List;

/**
 * The form {@code referral-make-first-contact}; all but {@code reached} is null when the citizen was not reached.
 *
 * @param reached {@code reached} or {@code not-reached}
 * @param needs code list {@code need}
 * @param contactForm code list {@code contact-form}
 * @param agreement {@code agreed} or {@code not-agreed} (indforstået)
 * @param source code list {@code answer-source}
 */
record FirstContact(
        String reached,
        String wish,
        String resources,
        String network,
        List<String> needs,
        String contactForm,
        String interpreter,
        String helper,
        String agreement,
        String source,
        List<CustodyHolder> custodyHolders,
        List<Relative> relatives) {

    /** @param custodyCpr ten digits, with or without a hyphen; null when unknown, and then nobody can act */
    record CustodyHolder(String custodyName, String custodyCpr) {

        String digits() {
            return custodyCpr.replace("-", "");
        }
    }

    /**
     * A relative whom the citizen named.
     *
     * @param relativeCpr null when unknown
     * @param relativeTold whether the relative may be told where the case is
     */
    record Relative(String relativeName, String relativeCpr, Boolean relativeTold) {

        ToldRelatives.Named named() {
            return new ToldRelatives.Named(relativeName, relativeCpr, Boolean.TRUE.equals(relativeTold));
        }
    }

    boolean isReached() {
        return "reached".equals(reached);
    }

    boolean isAgreed() {
        return "agreed".equals(agreement);
    }

    List<CustodyHolder> namedCustodyHolders() {
        return custodyHolders == null
                ? List.of()
                : custodyHolders.stream()
                        .filter(holder -> holder.custodyCpr() != null)
                        .toList();
    }

    List<Relative> namedRelatives() {
        return relatives == null
                ? List.of()
                : relatives.stream()
                        .filter(relative -> relative.relativeName() != null)
                        .toList();
    }

    /** Without the content, which is personal data. */
    @Override
    public String toString() {
        return "FirstContact[…]";
    }
}
