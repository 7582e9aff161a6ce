package dk.samspil.portal.journey;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.StaffDirectory;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads columns of a case and puts names to its codes and keys. */
@Component
class CaseRows {

    private final ReferenceCodes codes;
    private final StaffDirectory staff;

    CaseRows(ReferenceCodes codes, StaffDirectory staff) {
        this.codes = codes;
        this.staff = staff;
    }

    Code code(String codeList, ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : codes.code(codeList, code);
    }

    /** A question of the code list, or in a department's own words, which {@code words} holds then. */
    Code question(String question, String words) {
        return words == null ? codes.code("question", question) : new Code(question, words);
    }

    List<Code> codes(String codeList, ResultSet row, String column) throws SQLException {
        return texts(row, column).stream()
                .map(code -> codes.code(codeList, code))
                .toList();
    }

    /** A department, or a party that has no login, as a school or the general practitioner. */
    Department department(ResultSet row, String column) throws SQLException {
        String key = row.getString(column);
        if (key == null) {
            return null;
        }
        return codes.known("party").contains(key)
                ? new Department(key, codes.code("party", key).name())
                : staff.department(key);
    }

    /** The names of departments. */
    List<String> departments(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream()
                .map(key -> staff.department(key).name())
                .toList();
    }

    /** The name of a department or of a party that is none. */
    String party(ResultSet row, String column) throws SQLException {
        Department party = department(row, column);
        return party == null ? null : party.name();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
