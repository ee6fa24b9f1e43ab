package se.lykta.server.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.lykta.exchange.export.Export;
import se.lykta.exchange.export.ExportFormat;
import se.lykta.exchange.export.ExportRequest;
import se.lykta.layers.Catalogue;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.UnknownCrs;

/** Writes whole layers to a file; a file of that name is replaced once the new one is whole. */
final class ExportCommand {

  private ExportCommand() {}

  static int run(FeatureStore store, Words words, PrintStream out) {
    words.allow("layers", "format", "crs", "out");
    var request = ExportRequest.of(format(words), crs(words), layers(words));
    Path file = Path.of(words.find("out").orElse(request.fileName()));
    try {
      write(store, request, file);
      out.println("Written: " + file.toAbsolutePath());
      return CommandLine.DONE;
    } catch (IOException e) {
      out.println(file + " cannot be written: " + e.getMessage());
      return CommandLine.FAILED;
    }
  }

  private static void write(FeatureStore store, ExportRequest request, Path file)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, "lykta-", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        Export.write(store, request, out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static ExportFormat format(Words words) {
    String name = words.find("format").orElse("gpkg");
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.ending().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new WrongCall("--format is " + name + "; expected geojson, csv or gpkg"));
  }

  private static Crs crs(Words words) {
    try {
      return Crs.of(words.find("crs").orElse(Crs.STORED.code()));
    } catch (UnknownCrs e) {
      throw new WrongCall(e.title().en());
    }
  }

  private static String[] layers(Words words) {
    String[] names =
        words
            .find("layers")
            .map(list -> list.split(","))
            .orElseGet(
                () -> Catalogue.LAYERS.stream().map(layer -> layer.name()).toArray(String[]::new));
    var unknown =
        Arrays.stream(names)
            .filter(name -> Catalogue.findLayer(name).isEmpty())
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new WrongCall("There is no layer " + unknown + "; lykta layers lists them.");
    }
    return names;
  }
}
