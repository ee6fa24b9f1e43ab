package se.lykta.server.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.document.Download;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/** Safety plans, as they stand today or stood on a day. */
@RestController
class PlanController {
  private static final Set<String> ON = Set.of("on");

  private final PlanRegister register;
  private final PlanWriter writer;
  private final List<ChecklistAspect> checklist;

  PlanController(PlanRegister register, PlanWriter writer, LyktaSettings settings) {
    this.register = register;
    this.writer = writer;
    this.checklist =
        List.of(
            RulesFile.read(
                settings.dataDir(), "safe-place-checklist.json", ChecklistAspect[].class));
  }

  record Plans(LocalDate on, List<PlanWriter.Listed> plans) {}

  @GetMapping("/api/plans")
  Plans list(Reader reader, HttpServletRequest request) {
    LocalDate on = on(request);
    return new Plans(
        on, register.list(on, reader).stream().map(plan -> writer.listed(plan, reader)).toList());
  }

  @GetMapping("/api/plans/{id}")
  PlanWriter.Full get(@PathVariable String id, Reader reader, HttpServletRequest request) {
    return get(id, on(request), reader);
  }

  @GetMapping("/api/plans/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Reader reader, HttpServletRequest request) {
    LocalDate on = on(request);
    return Download.pdf("trygghetsplan-" + on, PlanDocument.of(get(id, on, reader), on));
  }

  private PlanWriter.Full get(String id, LocalDate on, Reader reader) {
    UUID plan = Parameters.id("id", id);
    return register
        .find(plan, on, reader)
        .map(found -> writer.full(found, reader))
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Planen " + plan + " finns inte den dagen",
                    "There is no plan " + plan + " on that day"));
  }

  /** What to look at in a place, by the aspects of BoTryggt2030. */
  @GetMapping("/api/plans/checklist")
  List<ChecklistAspect> checklist() {
    return checklist;
  }

  private static LocalDate on(HttpServletRequest request) {
    return Parameters.of(request, ON).day("on").orElseGet(TownTime::today);
  }
}
