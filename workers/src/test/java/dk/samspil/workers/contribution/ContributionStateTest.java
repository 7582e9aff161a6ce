package dk.samspil.workers.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionStateTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASKED")
    void whatWasAskedIsSettledOnce(ContributionState settled) {
        assertThat(ContributionState.ASKED.become(settled)).isEqualTo(settled);
    }

    static Stream<ContributionState[]> illegal() {
        return Stream.of(ContributionState.values())
                .flatMap(from -> Stream.of(ContributionState.values())
                        .filter(to -> from != ContributionState.ASKED || to == ContributionState.ASKED)
                        .map(to -> new ContributionState[] {from, to}));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void isRefused(ContributionState from, ContributionState to) {
        assertThatThrownBy(() -> from.become(to)).isInstanceOf(JobFault.class);
    }
}
