package se.lykta.server.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.layers.Catalogue;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;

/** Imports as jobs: upload, look, decide. */
@RestController
@RequestMapping("/api/imports")
class ImportController {
  private static final Set<String> PAGE = Set.of("after", "limit");
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final ImportJobs jobs;

  ImportController(ImportJobs jobs) {
    this.jobs = jobs;
  }

  record Started(UUID id) {}

  /**
   * @param next how many to pass over for the next page; null on the last one
   */
  record Issues(List<Issue> issues, Long next) {}

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Started> start(
      MultipartHttpServletRequest upload,
      @RequestParam Optional<String> layer,
      @RequestParam Optional<String> crs)
      throws IOException {
    UUID id = jobs.start(parts(upload), options(layer, crs));
    return ResponseEntity.accepted()
        .location(URI.create("/api/imports/" + id))
        .body(new Started(id));
  }

  private static List<MultipartFile> parts(MultipartHttpServletRequest upload) {
    var parts = upload.getMultiFileMap().values().stream().flatMap(List::stream).toList();
    if (parts.isEmpty()) {
      throw ProblemException.of(
          ProblemKind.INVALID_PARAMETER,
          "Ingen fil följde med; väntat minst en",
          "No file came along; expected at least one");
    }
    return parts;
  }

  private static ImportOptions options(Optional<String> layer, Optional<String> crs) {
    var named = layer.filter(name -> !name.isBlank());
    if (named.isPresent() && Catalogue.findLayer(named.get()).isEmpty()) {
      throw Parameters.invalid("layer", named.get(), "ett av lagrens namn", "the name of a layer");
    }
    var system = crs.filter(name -> !name.isBlank());
    if (system.isPresent() && Crs.find(system.get()).isEmpty()) {
      throw Parameters.invalid("crs", system.get(), "till exempel EPSG:3007", "such as EPSG:3007");
    }
    return new ImportOptions(named, system, Optional.empty());
  }

  @GetMapping("/{id}")
  ImportJob.State get(@PathVariable String id) {
    return job(id).state();
  }

  @GetMapping("/{id}/issues")
  Issues issues(@PathVariable String id, HttpServletRequest request) {
    var given = Parameters.of(request, PAGE);
    int limit = given.limit(USUAL, MOST);
    long after = given.count("after").orElse(0L);
    var found = job(id).issues(after, limit).stream().map(Issue::of).toList();
    return new Issues(found, found.size() == limit ? after + limit : null);
  }

  @PostMapping("/{id}/commit")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ImportJob.State commit(@PathVariable String id, Reader reader) {
    var job = job(id);
    if (!jobs.commit(job, reader.getName())) {
      String status = job.state().status().value();
      throw ProblemException.of(
          ProblemKind.CONFLICT,
          "Importen är " + status + "; väntat preview",
          "The import is " + status + "; expected preview");
    }
    return job.state();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id) {
    job(id).cancel();
  }

  private ImportJob job(String id) {
    UUID wanted = Parameters.id("id", id);
    return jobs.find(wanted)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Importen " + wanted + " finns inte (längre)",
                    "There is no import " + wanted + " (any more)"));
  }
}
