package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Two planners at once, at random, with the commands, the stack and the queue of the front end
 * itself (src/test/js): the modules run in Node, against this server.
 */
class TwoClientsTest extends ServerTest {
  private static final long SEED = 20261124;
  private static final int EDITS = Integer.getInteger("lykta.randomEdits", 1000);
  private static final Path SCRIPT = Path.of("src", "test", "js", "twoClients.mjs");
  private static final Path MODULES = Path.of("..", "..", "frontend", "src");

  @Test
  void knowInTheEndWhatTheStoreKnowsAndUndoingLeadsBackToTheStart() throws Exception {
    assumeTrue(hasNode(), "No random edits by two clients: there is no node");
    var process =
        new ProcessBuilder(
                "node",
                SCRIPT.toString(),
                "http://127.0.0.1:" + port(),
                MODULES.toRealPath().toUri().toString(),
                Long.toString(SEED),
                Integer.toString(EDITS))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(said);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static boolean hasNode() {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
