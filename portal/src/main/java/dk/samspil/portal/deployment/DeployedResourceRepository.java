package dk.samspil.portal.deployment;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine has or once had, in {@code flow.resource}. */
@Repository
class DeployedResourceRepository {

    private final JdbcClient jdbc;

    DeployedResourceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> checksums() {
        return jdbc.sql("select distinct checksum from flow.resource")
                .query(String.class)
                .set();
    }
}
