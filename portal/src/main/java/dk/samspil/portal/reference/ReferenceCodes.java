package dk.samspil.portal.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The code lists of {@code casework.reference_code}, in the request's language: Danish unless English is asked for. */
@Component
public class ReferenceCodes {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient database;
    private volatile Lists lists = new Lists(Instant.MIN, Map.of());

    public ReferenceCodes(JdbcClient database) {
        this.database = database;
    }

    /** The codes of a list in their order; empty when there is no such list. */
    public List<Code> list(String codeList) {
        return entries(codeList).values().stream().map(Entry::inReadersLanguage).toList();
    }

    /** The code with its name; a code that the list does not hold is its own name. */
    public Code code(String codeList, String code) {
        return Optional.ofNullable(entries(codeList).get(code))
                .map(Entry::inReadersLanguage)
                .orElseGet(() -> new Code(code, code));
    }

    /** The codes that a list allows. */
    public Set<String> known(String codeList) {
        return entries(codeList).keySet();
    }

    private Map<String, Entry> entries(String codeList) {
        return current().byList().getOrDefault(codeList, Map.of());
    }

    private Lists current() {
        Lists kept = lists;
        Instant now = Instant.now();
        if (kept.readAt().isBefore(now.minus(KEPT))) {
            kept = new Lists(now, read());
            lists = kept;
        }
        return kept;
    }

    private Map<String, Map<String, Entry>> read() {
        return database
                .sql("select code_list, code, name_da, name_en from casework.reference_code order by sort, code")
                .query(Entry.class)
                // Not a stream of rows: that would keep its connection.
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Entry::codeList,
                        Collectors.toMap(Entry::code, entry -> entry, (first, second) -> first, LinkedHashMap::new)));
    }

    private record Lists(Instant readAt, Map<String, Map<String, Entry>> byList) {}

    record Entry(String codeList, String code, String nameDa, String nameEn) {

        Code inReadersLanguage() {
            return new Code(code, Language.choose(nameDa, nameEn));
        }
    }
}
