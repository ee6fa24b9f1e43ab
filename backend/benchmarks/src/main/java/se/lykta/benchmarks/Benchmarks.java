package se.lykta.benchmarks;

import java.nio.file.Path;
import java.util.List;
import se.lykta.benchmarks.light.LightBenchmark;

/** Runs all benchmarks, or those named. */
public final class Benchmarks {
  private static final List<String> ALL =
      List.of(
          "import",
          "http",
          "page",
          "editor",
          "light",
          "town",
          "comparison",
          "reports",
          "kills",
          "field",
          "situation");

  private Benchmarks() {}

  /**
   * @param arguments the server's runnable jar, then names of benchmarks (none: all)
   */
  public static void main(String[] arguments) {
    var jar = Path.of(arguments[0]);
    List<String> named = List.of(arguments).subList(1, arguments.length);
    var figures = new Figures();
    (named.isEmpty() ? ALL : named).forEach(name -> run(name, jar, figures));
    System.out.println("\n" + figures.table());
  }

  private static void loadThenServe(Path serverJar, Figures figures) {
    var stores = new Stores("public");
    StoreBenchmark.run(stores, figures);
    HttpBenchmark.run(stores, serverJar, figures);
  }

  private static void run(String name, Path serverJar, Figures figures) {
    switch (name) {
      case "import" -> ImportBenchmark.run(new Stores("import"), figures);
      case "http" -> loadThenServe(serverJar, figures);
      case "light" -> LightBenchmark.run(figures);
      case "town" -> TownLightBenchmark.run(serverJar, figures);
      case "comparison" -> ComparisonBenchmark.run(serverJar, figures);
      case "kills" -> KillBenchmark.run(serverJar, figures);
      case "reports" -> ReportBenchmark.run(serverJar, figures);
      case "field" -> FieldBenchmark.run(serverJar, figures);
      case "situation" -> SituationBenchmark.run(serverJar, figures);
      case "page" -> PageBenchmark.run(serverJar, figures);
      case "editor" -> EditorBenchmark.run(serverJar, figures);
      default -> throw new IllegalArgumentException("no benchmark " + name + "; there are " + ALL);
    }
  }
}
