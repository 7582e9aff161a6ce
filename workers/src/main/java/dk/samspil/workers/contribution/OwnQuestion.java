package dk.samspil.workers.contribution;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a department asks in its own words, which stay in the database.
 *
 * @param askedOf department key or code list {@code party}
 */
public record OwnQuestion(String askedOf, String words) {

    /** Equal for words that differ in case, spacing and punctuation alone. */
    String sameAs() {
        return sameAs(words);
    }

    static String sameAs(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
