package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.named;
import static se.lykta.store.Samples.near;
import static se.lykta.store.Samples.square;
import static se.lykta.store.Samples.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Problem;

/** What a change set must keep to: references, values that are nobody else's, files, places. */
abstract class RuleContract extends StoreContract {

  private static Edit.Create actor(UUID id) {
    return new Edit.Create("actor", id, null, with(named("A-" + id), "kind", "company"));
  }

  private static Edit.Create lampOf(UUID owner, String designation) {
    var values = with(Samples.lamp(designation), "owner", owner);
    return new Edit.Create("light_point", UUID.randomUUID(), near(0, 0), values);
  }

  private static Edit patch(Edit.Create created, long version, String field, Object value) {
    var values = new java.util.HashMap<String, Object>();
    values.put(field, value);
    return new Edit.Patch(created.layer(), created.id(), version, Optional.empty(), values);
  }

  private List<String> refusal(Edit... edits) {
    Outcome outcome = store.apply(by("anna", edits));
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid) outcome)
        .problems().stream()
            .filter(found -> found.problem().isError())
            .map(found -> found.problem().code())
            .toList();
  }

  @Test
  void what_a_feature_refers_to_must_be_there() {
    assertThat(refusal(lampOf(UUID.randomUUID(), "R-1"))).containsExactly("missing-reference");
    UUID owner = UUID.randomUUID();
    save(lampOf(owner, "R-2"), actor(owner));
  }

  @Test
  void what_others_refer_to_stays_until_they_let_go_in_the_same_change_set_or_before() {
    UUID owner = UUID.randomUUID();
    Edit.Create lamp = lampOf(owner, "R-3");
    save(actor(owner), lamp);
    var delete = new Edit.Delete("actor", owner, 1);
    assertThat(refusal(delete)).containsExactly("still-referenced");
    save(delete, patch(lamp, 1, "owner", null));
    assertThat(store.find("actor", owner)).isEmpty();
  }

  @Test
  void both_ends_of_a_reference_may_go_together() {
    UUID owner = UUID.randomUUID();
    Edit.Create lamp = lampOf(owner, "R-4");
    save(actor(owner), lamp);
    save(new Edit.Delete("actor", owner, 1), new Edit.Delete("light_point", lamp.id(), 1));
    assertThat(store.find("light_point", lamp.id())).isEmpty();
  }

  @Test
  void a_designation_is_one_owners_only_once() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    save(actor(one), actor(other), lampOf(one, "U-1"), lampOf(other, "U-1"));
    assertThat(refusal(lampOf(one, "U-1"))).containsExactly("not-unique");
    assertThat(refusal(lampOf(one, "U-2"), lampOf(one, "U-2"))).containsExactly("not-unique");
    save(createLamp(UUID.randomUUID(), near(0, 0), "U-1"));
    assertThat(refusal(createLamp(UUID.randomUUID(), near(0, 0), "U-1")))
        .containsExactly("not-unique");
  }

  @Test
  void two_features_may_swap_what_is_unique_and_a_freed_value_is_free() {
    Edit.Create one = createLamp(UUID.randomUUID(), near(0, 0), "S-1");
    Edit.Create other = createLamp(UUID.randomUUID(), near(0, 0), "S-2");
    save(one, other);
    save(patch(one, 1, "designation", "S-2"), patch(other, 1, "designation", "S-1"));
    save(new Edit.Delete("light_point", one.id(), 2), patch(other, 2, "designation", "S-2"));
    assertThat(lamp(other.id()).values()).containsEntry("designation", "S-2");
  }

  @Test
  void a_position_outside_the_municipality_is_a_warning_as_long_as_one_is_drawn() {
    UUID id = UUID.randomUUID();
    var values = with(named("Lysekils kommun"), "kind", "municipality");
    save(new Edit.Create("place", id, square(-500, -500, 1000), values));
    assertThat(warnings(near(0, 0))).isEmpty();
    assertThat(warnings(near(600, 0))).containsExactly("outside-municipality");
    save(new Edit.Delete("place", id, 1));
    assertThat(warnings(near(600, 0))).isEmpty();
  }

  private List<String> warnings(org.locationtech.jts.geom.Point at) {
    var saved = save(createLamp(UUID.randomUUID(), at, "M-" + UUID.randomUUID()));
    return saved.warnings().stream().map(Problem::code).toList();
  }

  @Test
  void a_file_is_kept_once_by_its_content_and_read_back() {
    byte[] content = "Avvägning å".getBytes(StandardCharsets.UTF_8);
    StoredFile first = store.files().put("avvägning.pdf", "application/pdf", content);
    StoredFile again = store.files().put("annat.pdf", "application/pdf", content);
    assertThat(again.sha256()).isEqualTo(first.sha256()).hasSize(64);
    assertThat(again.name()).isEqualTo("avvägning.pdf");
    assertThat(store.files().find(first.sha256()).orElseThrow().content()).isEqualTo(content);
    assertThat(store.files().find("0".repeat(64))).isEmpty();
  }

  @Test
  void an_attached_file_must_be_there_and_of_a_kind_that_the_field_takes() {
    assertThat(refusal(zone("0".repeat(64)))).containsExactly("missing-file");
    byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    String text = store.files().put("a.txt", "text/plain", content).sha256();
    assertThat(refusal(zone(text))).containsExactly("wrong-file-type");
    byte[] more = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    save(zone(store.files().put("a.pdf", "application/pdf", more).sha256()));
  }

  private static Edit.Create zone(String document) {
    Map<String, Object> values = with(named("Torget"), "balancing_document", document);
    return new Edit.Create("camera_zone", UUID.randomUUID(), square(0, 0, 9), values);
  }
}
