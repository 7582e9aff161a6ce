package dk.samspil.workers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConsentStateTest {

    /** Every transition there could be, but the legal ones: a consent never comes to life again. */
    private static final Set<String> ILLEGAL = new TreeSet<>(Set.of(
            "asked -> asked",
            "asked -> withdrawn",
            "given -> asked",
            "given -> given",
            "given -> partial",
            "given -> refused",
            "given -> unanswered",
            "partial -> asked",
            "partial -> given",
            "partial -> partial",
            "partial -> refused",
            "partial -> unanswered",
            "refused -> asked",
            "refused -> given",
            "refused -> partial",
            "refused -> refused",
            "refused -> unanswered",
            "refused -> withdrawn",
            "refused -> lapsed",
            "unanswered -> asked",
            "unanswered -> unanswered",
            "unanswered -> withdrawn",
            "withdrawn -> asked",
            "withdrawn -> given",
            "withdrawn -> partial",
            "withdrawn -> refused",
            "withdrawn -> unanswered",
            "withdrawn -> withdrawn",
            "withdrawn -> lapsed",
            "lapsed -> asked",
            "lapsed -> given",
            "lapsed -> partial",
            "lapsed -> refused",
            "lapsed -> unanswered",
            "lapsed -> withdrawn",
            "lapsed -> lapsed"));

    @Test
    void theseTransitionsAreIllegalAndNoOthers() {
        Set<String> refused = new TreeSet<>();
        for (ConsentState from : ConsentState.values()) {
            Arrays.stream(ConsentState.values())
                    .filter(to -> !from.mayBecome(to))
                    .forEach(to -> refused.add(from.code() + " -> " + to.code()));
        }

        assertThat(refused).isEqualTo(ILLEGAL);
    }

    @Test
    void anIllegalTransitionIsAFault() {
        assertThatThrownBy(() -> ConsentState.WITHDRAWN.become(ConsentState.GIVEN))
                .isInstanceOf(JobFault.class)
                .hasMessage("A consent that is withdrawn cannot become given");
    }

    @Test
    void nothingRestsOnAConsentUnlessItStands() {
        assertThat(ConsentState.values())
                .filteredOn(ConsentState::stands)
                .containsExactly(ConsentState.GIVEN, ConsentState.PARTIAL);
    }
}
