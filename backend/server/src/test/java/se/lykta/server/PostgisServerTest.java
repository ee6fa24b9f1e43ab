package se.lykta.server;

import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostGIS, in a schema of its own; where the test script has started one. */
@EnabledIfEnvironmentVariable(named = "LYKTA_TEST_POSTGIS", matches = ".+")
public abstract class PostgisServerTest extends ServerTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    String schema = "server_" + UUID.randomUUID().toString().replace("-", "");
    properties.add("lykta.postgis", () -> System.getenv("LYKTA_TEST_POSTGIS"));
    properties.add("lykta.schema", () -> schema);
  }
}
