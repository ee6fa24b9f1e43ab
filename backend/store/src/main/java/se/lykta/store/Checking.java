package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.lykta.layers.Problem;
import se.lykta.layers.Validation;
import se.lykta.layers.WorkingArea;

/** Whether features may be kept as a change set leaves them. */
final class Checking {
  private final Connection connection;
  private final Dialect dialect;
  private final Municipality municipality;

  Checking(Connection connection, Dialect dialect, Municipality municipality) {
    this.connection = connection;
    this.dialect = dialect;
    this.municipality = municipality;
  }

  /** Takes a problem of a draft. */
  interface Findings {
    void add(Draft draft, Problem problem);
  }

  /** Errors and warnings, in no order. */
  List<Outcome.EditProblem> check(Drafts drafts) throws SQLException {
    var problems = new ArrayList<Outcome.EditProblem>();
    Findings findings =
        (draft, problem) -> problems.add(new Outcome.EditProblem(draft.lastEdit(), problem));
    drafts.present().forEach(draft -> checkAlone(draft, findings));
    boolean sound = problems.stream().noneMatch(found -> found.problem().isError());
    if (sound) {
      new ReferenceCheck(connection, dialect, drafts).check(findings);
      new UniqueCheck(connection, dialect, drafts).check(findings);
      new AttachmentCheck(connection).check(drafts, findings);
      municipality.check(connection, drafts, findings);
    }
    return problems;
  }

  private static void checkAlone(Draft draft, Findings findings) {
    Validation.check(draft.table().layer(), draft.now(), WorkingArea.DEFAULT)
        .forEach(problem -> findings.add(draft, problem));
  }
}
