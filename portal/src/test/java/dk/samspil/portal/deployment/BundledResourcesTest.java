package dk.samspil.portal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundledResourcesTest {

    private final BundledResources bundled = new BundledResources(new PathMatchingResourcePatternResolver());

    @Test
    void theModelsAndTheFormsOfAProcessGoTogether() throws IOException {
        List<BundledResource> sample = bundled.byProcessFolder().get("sample");

        assertThat(sample)
                .extracting(BundledResource::name)
                .containsExactlyInAnyOrder("sample.bpmn", "sample.dmn", "sample.form");
    }

    @Test
    void aResourceIsKnownByTheMd5OfItsBytes() {
        assertThat(new BundledResource("empty.form", new byte[0]).checksum())
                .isEqualTo("d41d8cd98f00b204e9800998ecf8427e");
    }
}
