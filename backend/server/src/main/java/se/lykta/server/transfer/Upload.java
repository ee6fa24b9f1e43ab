package se.lykta.server.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded files in a folder of their own, until their import has ended. */
record Upload(Path folder, List<Path> files) {

  /** Moves the files there; their names keep nothing but their last part. */
  static Upload keep(Path folder, List<MultipartFile> parts) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (MultipartFile part : parts) {
      Path file = folder.resolve(files.size() + "").resolve(plainName(part));
      Files.createDirectories(file.getParent());
      part.transferTo(file);
      files.add(file);
    }
    return new Upload(folder, List.copyOf(files));
  }

  private static String plainName(MultipartFile part) {
    String given = part.getOriginalFilename();
    String name = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    String harmless = name.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
    return harmless.isBlank() || harmless.startsWith("..") ? "upload" : harmless;
  }

  List<String> names() {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  void delete() {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
