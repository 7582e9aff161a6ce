package dk.samspil.portal.intake;

import dk.samspil.portal.problem.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a sender sends, as the API documents it; {@link ReferralReader} tells what is wrong with it. */
record ReferralBody(
        @Schema(description = "The sender's own id; required of partner systems", maxLength = 200)
        String externalId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200)
        String citizenName,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "800111-4001")
        String citizenCpr,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "professional")
        String source,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 4000)
        String matter,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<String> needs,
        List<String> signs,

        @Schema(description = "In the citizen's own words", maxLength = 2000)
        String wish,

        @Schema(maxLength = 200) String referrerName,

        @Schema(description = "Left out: the partner's own name", maxLength = 200)
        String referrerOrganisation,

        @Schema(example = "+45 12 34 56 78") String referrerPhone,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Boolean agreed,
        Boolean consent,

        @Schema(description = "Navne- og adressebeskyttelse")
        Boolean protectedAddress,

        @Schema(description = "The citizen is exempt from Digital Post")
        Boolean postExempt) {

    private static final int LARGEST_BYTES = 64 * 1024;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads the body as a JSON object.
     *
     * @throws ProblemException 413 beyond 64 KB, 400 when it is no JSON object or names a field twice
     */
    static ObjectNode parse(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "Henvendelsen er for stor: højst 64 KB.");
        }
        try {
            if (STRICT.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            // The parser's own words may repeat what was sent, so they go nowhere.
            throw new ProblemException(HttpStatus.BAD_REQUEST, "Indholdet er ikke gyldig JSON.");
        }
        throw new ProblemException(HttpStatus.BAD_REQUEST, "Indholdet skal være et JSON-objekt.");
    }
}
