package se.lykta.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;

/**
 * A running server with the demo town in a new GeoPackage file; one for all tests that extend this.
 */
@SpringBootTest(
    classes = Lykta.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "lykta.demo=true",
      "server.address=127.0.0.1",
      "lykta.login.attempts=5",
      "lykta.public-reports.per-address=100",
      "lykta.open311.keys.webb=0123456789abcdef"
    })
public abstract class ServerTest implements Served {
  private static final Map<String, Client> LOGGED_IN = new ConcurrentHashMap<>();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void newFolder(DynamicPropertyRegistry properties) {
    properties.add("lykta.data-dir", ServerTest::newDataFolder);
  }

  private static Path newDataFolder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target", "data")), "server");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  protected int port() {
    return port;
  }

  @Override
  public Client anonymous() {
    return Client.anonymous(port);
  }

  @Override
  public Client loggedIn(String name) {
    return LOGGED_IN.computeIfAbsent(name + port, key -> Client.of(port, name));
  }
}
