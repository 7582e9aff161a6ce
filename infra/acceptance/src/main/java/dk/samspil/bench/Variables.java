package dk.samspil.bench;

import java.util.Map;
import java.util.UUID;

/** What a measured instance starts with: seven small variables; the model adds 1 KB as the eighth. */
final class Variables {

    private Variables() {}

    static Map<String, Object> eight() {
        return Map.of(
                "journeyId",
                UUID.randomUUID().toString(),
                "referralId",
                UUID.randomUUID().toString(),
                "submissionId",
                UUID.randomUUID().toString(),
                "department",
                "reception",
                "source",
                "professional",
                "underEighteen",
                true,
                "age",
                9);
    }
}
