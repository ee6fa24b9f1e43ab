package se.lykta.store;

import java.util.List;
import java.util.UUID;

/**
 * Edits that belong together: all are kept or none.
 *
 * @param id made by the author; a change set with an id that is kept already is not applied again
 * @param author who is responsible, as history shows it
 * @param comment may be null
 */
public record ChangeSet(UUID id, String author, String comment, List<Edit> edits) {

  public ChangeSet {
    edits = List.copyOf(edits);
  }
}
