package se.lykta.server.commands;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.lykta.exchange.intake.HouseRules;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.checks.PersonalData;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.storage.StoreConfiguration;
import se.lykta.store.FeatureStore;

/** Runs one command and ends. */
public final class CommandLine {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_CALL = 2;

  private static final Set<String> HELP = Set.of("help", "--help", "-h");

  /** What a command has to say it says itself, on the same screen. */
  private static final List<String> QUIET =
      List.of(
          "--logging.level.root=OFF",
          "--logging.level.org.flywaydb=OFF",
          "--logging.structured.format.console=");

  private static final String USAGE =
      """
      lykta import FILE... [--layer=NAME] [--crs=EPSG:3007] [--yes|--preview]
                                   reads OSM PBF, GeoJSON or CSV files into the layers
      lykta export --layers=A,B --format=geojson|csv|gpkg --out=FILE [--crs=EPSG:3007]
                                   writes layers to a file
      lykta layers                 lists the layers
      lykta light SCENE.json [--base=DIR] [--fast] > RESULTS.csv
                                   calculates the illuminance of a scene file; the paths of its
                                   photometry start from DIR, otherwise from the scene's folder;
                                   --fast in float, for grids on level ground
      lykta help                   this text

      Without a command the server starts. Every setting is --lykta.NAME=VALUE, such as
      --lykta.data-dir=DIR or --lykta.postgis=jdbc:postgresql://host:5432/database.
      """;

  private static final Map<String, StoreCommand> ON_A_STORE =
      Map.of(
          "import", ImportCommand::run,
          "export", (tools, words, out) -> ExportCommand.run(tools.store(), words, out),
          "layers", (tools, words, out) -> LayersCommand.run(tools.store(), words, out));

  private static final Map<String, PlainCommand> PLAIN = Map.of("light", LightCommand::run);

  private CommandLine() {}

  /**
   * What commands work with.
   *
   * @param house what the server asks of what is imported
   */
  record Tools(FeatureStore store, HouseRules house) {}

  /** Something to do on an open store. */
  @FunctionalInterface
  interface StoreCommand {
    /**
     * @return the exit code
     */
    int run(Tools tools, Words words, PrintStream out);
  }

  /** Something that needs no store; what it makes goes out, what it has to say beside it. */
  @FunctionalInterface
  interface PlainCommand {
    /**
     * @return the exit code
     */
    int run(Words words, PrintStream out, PrintStream err);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(LyktaSettings.class)
  @Import({
    StoreConfiguration.class,
    FeatureChecks.class,
    PersonalData.class,
    EventCategories.class
  })
  static class StoreOnly {}

  public static boolean isCommand(String[] arguments) {
    return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
  }

  /**
   * @return the exit code: 0 done, 1 failed, 2 called in a way that it does not know
   */
  public static int run(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    String name = words.removeFirst();
    if (HELP.contains(name) || words.contains("--help")) {
      out.print(USAGE);
      return DONE;
    }
    if (PLAIN.containsKey(name)) {
      return run(PLAIN.get(name), Words.of(words), out);
    }
    StoreCommand command = ON_A_STORE.get(name);
    if (command == null) {
      out.println("Unknown command " + name + "; lykta help lists what there is.");
      return WRONG_CALL;
    }
    return run(command, Words.of(words), out);
  }

  private static int run(PlainCommand command, Words words, PrintStream out) {
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      return command.run(words, out, err);
    } catch (WrongCall e) {
      err.println(e.getMessage());
      return WRONG_CALL;
    }
  }

  private static int run(StoreCommand command, Words words, PrintStream out) {
    try (var context = open(words.settings())) {
      var tools = new Tools(context.getBean(FeatureStore.class), context.getBean(HouseRules.class));
      return command.run(tools, words, out);
    } catch (WrongCall e) {
      out.println(e.getMessage());
      return WRONG_CALL;
    } catch (BeansException e) {
      out.println("The store cannot be opened: " + e.getMostSpecificCause().getMessage());
      return FAILED;
    }
  }

  private static ConfigurableApplicationContext open(List<String> settings) {
    return new SpringApplicationBuilder(StoreOnly.class)
        .web(WebApplicationType.NONE)
        .run(Stream.concat(QUIET.stream(), settings.stream()).toArray(String[]::new));
  }
}
