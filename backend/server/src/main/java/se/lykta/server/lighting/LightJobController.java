package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;

/** The whole town's light computed beforehand, with progress, to be cancelled at any time. */
@RestController
@RequestMapping("/api/light/jobs")
class LightJobController {
  private static final Set<String> PARAMETERS = parameters();

  private final Views views;
  private final StockKeeper stocks;
  private final LightJobs jobs;

  LightJobController(Views views, StockKeeper stocks, LightJobs jobs) {
    this.views = views;
    this.stocks = stocks;
    this.jobs = jobs;
  }

  private static Set<String> parameters() {
    var names = new TreeSet<>(LightRequest.PARAMETERS);
    names.add("level");
    return names;
  }

  @PostMapping
  ResponseEntity<LightJob.State> start(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, PARAMETERS);
    var wanted = LightRequest.of(given);
    Stock stock = stocks.with(views.overlay(given, reader)).today();
    LightJob job = jobs.start(LightRequest.level(given), wanted, stock);
    return ResponseEntity.accepted()
        .location(URI.create("/api/light/jobs/" + job.id()))
        .body(job.state());
  }

  @GetMapping("/{id}")
  LightJob.State get(@PathVariable String id) {
    return job(id).state();
  }

  /** What is computed already stays. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id) {
    job(id).cancel();
  }

  private LightJob job(String id) {
    UUID wanted = Parameters.id("id", id);
    return jobs.find(wanted)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Beräkningen " + wanted + " finns inte (längre)",
                    "There is no computation " + wanted + " (any more)"));
  }
}
