package dk.samspil.workers.assessment;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Themes with their levels (domain.md §§ 4.1, 4.2). */
@Repository
class ScoreRepository {

    private final JdbcClient database;

    ScoreRepository(JdbcClient database) {
        this.database = database;
    }

    /** The themes of a framework that have a level, always, and those that have none. */
    Set<String> themes(String framework, boolean levelScored) {
        return database.sql("""
                        select theme from casework.assessment_theme
                         where framework = :framework and level_scored = :scored""")
                .param("framework", framework)
                .param("scored", levelScored)
                .query(String.class)
                .set();
    }

    void keep(Assessment assessment, Score score) {
        database.sql("""
                        insert into casework.score (assessment_id, framework, theme, level, own_level, note, sub_themes,
                                                    potential)
                        values (:id, :framework, :theme, :level, :own, :note, :subThemes, :potential)
                        on conflict (assessment_id, theme)
                        do update set level = excluded.level, own_level = excluded.own_level, note = excluded.note,
                                      sub_themes = excluded.sub_themes, potential = excluded.potential""")
                .param("id", assessment.assessmentId())
                .param("framework", assessment.framework())
                .param("theme", score.theme())
                .param("level", score.level())
                .param("own", score.ownLevel())
                .param("note", score.note())
                .param("subThemes", score.subThemes().toArray(String[]::new))
                .param("potential", score.potential())
                .update();
    }
}
