package se.lykta.server.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/** The promises to the citizens, as they stand today or stood on a day. */
@RestController
class PromiseController {
  private final PlanRegister register;
  private final Names names;
  private final Concerns concerns;

  PromiseController(PlanRegister register, Names names, Concerns concerns) {
    this.register = register;
    this.names = names;
    this.concerns = concerns;
  }

  /**
   * One promise.
   *
   * @param concerns areas and measures that it is about
   */
  record Promised(
      UUID id,
      String title,
      String period,
      String focusArea,
      String description,
      String status,
      PlanWriter.Named responsible,
      String followUp,
      PlanWriter.Named plan,
      List<Concerns.Concern> concerns) {}

  record Promises(LocalDate on, List<Promised> promises) {}

  @GetMapping("/api/promises")
  Promises promises(Reader reader, HttpServletRequest request) {
    LocalDate on = Parameters.of(request, Set.of("on")).day("on").orElseGet(TownTime::today);
    Concerns.Known known = concerns.known(reader);
    return new Promises(
        on,
        register.promises(on, reader).stream()
            .map(promise -> promised(promise, known, reader))
            .toList());
  }

  private Promised promised(Feature promise, Concerns.Known known, Reader reader) {
    return new Promised(
        promise.id(),
        PlanWriter.text(promise, "title"),
        PlanWriter.text(promise, "period"),
        PlanWriter.text(promise, "focus_area"),
        PlanWriter.text(promise, "description"),
        PlanWriter.text(promise, "status"),
        names.of(promise, "responsible", reader),
        PlanWriter.text(promise, "follow_up"),
        names.of(promise, "plan", reader),
        known.of(promise));
  }
}
