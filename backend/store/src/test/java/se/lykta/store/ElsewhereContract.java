package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.named;
import static se.lykta.store.Samples.near;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Feature;

/** What another process does to the same database, played by another opening of it. */
abstract class ElsewhereContract extends StoreContract {
  static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int MANY_LOOKS = 4;

  private final Queue<Changed> told = new ConcurrentLinkedQueue<>();
  private FeatureStore other;

  @BeforeAll
  void listen() {
    other = openAgain();
    store.onChange(told::add);
  }

  @AfterAll
  void closeOther() {
    if (other != null) {
      other.close();
    }
  }

  @BeforeEach
  void forget() {
    settle();
    told.clear();
  }

  private static void settle() {
    sleep(LOOK_EVERY.multipliedBy(MANY_LOOKS));
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier until) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!until.getAsBoolean() && System.nanoTime() < end) {
      sleep(Duration.ofMillis(5));
    }
    assertThat(until.getAsBoolean()).as("in time").isTrue();
  }

  private List<Changed> toldOfElsewhere() {
    return told.stream().filter(changed -> changed.changeSet() == null).toList();
  }

  private static void addLamp(FeatureStore to) {
    UUID id = UUID.randomUUID();
    var lamp = by("bo", createLamp(id, near(0, 0), "E-" + id));
    assertThat(to.apply(lamp)).isInstanceOf(Outcome.Saved.class);
  }

  private static void addActor(FeatureStore to) {
    UUID id = UUID.randomUUID();
    var values = Samples.with(named("A" + id), "kind", "company");
    assertThat(to.apply(by("bo", new Edit.Create("actor", id, null, values))))
        .isInstanceOf(Outcome.Saved.class);
  }

  @Test
  void a_change_by_another_is_told_once_for_the_whole_area() {
    addLamp(other);
    await(() -> !told.isEmpty());
    settle();
    assertThat(told).hasSize(1);
    assertThat(told.element().layers()).containsOnlyKeys("light_point");
    var change = told.element().layers().get("light_point");
    assertThat(change.generation()).isEqualTo(store.generation("light_point"));
    assertThat(change.bounds().covers(near(0, 0).getCoordinate())).isTrue();
    assertThat(change.parts()).as("all of the bounds").isEmpty();
  }

  @Test
  void a_layer_without_geometry_is_told_without_a_place() {
    addActor(other);
    await(() -> !told.isEmpty());
    assertThat(told.element().layers().get("actor").bounds().isNull()).isTrue();
  }

  @Test
  void a_bulk_insert_and_its_undoing_by_another_are_told() {
    UUID id = UUID.randomUUID();
    var lamp = Feature.unsaved("light_point", id, near(0, 0), Samples.lamp("E-" + id));
    UUID changeSet = UUID.randomUUID();
    other.bulkInsert(changeSet, "bo", "import", List.of(lamp));
    await(() -> toldOfElsewhere().size() == 1);
    other.undo(changeSet, UUID.randomUUID(), "bo");
    await(() -> toldOfElsewhere().size() == 2);
  }

  @Test
  void own_commits_are_told_once_and_by_whom() {
    for (int i = 0; i < 100; i++) {
      addLamp(store);
    }
    settle();
    assertThat(told).hasSize(100).allMatch(changed -> "bo".equals(changed.author()));
  }

  @Test
  void anothers_change_is_told_however_own_ones_lie_around_it() {
    for (int round = 1; round <= 5; round++) {
      addLamp(store);
      addLamp(other);
      addLamp(store);
      int expected = round;
      await(() -> toldOfElsewhere().size() == expected);
    }
    settle();
    assertThat(toldOfElsewhere()).as("each once").hasSize(5);
    assertThat(told).hasSize(15);
  }

  @Test
  void none_is_lost_and_no_own_one_told_twice_when_all_write_at_once() throws Exception {
    var start = new CountDownLatch(1);
    var others = new ConcurrentLinkedQueue<Long>();
    other.onChange(changed -> noteLamps(changed, others));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var writing = new ArrayList<Future<?>>();
      for (int i = 0; i < 4; i++) {
        FeatureStore to = i % 2 == 0 ? store : other;
        writing.add(threads.submit(() -> addAfter(start, to)));
      }
      start.countDown();
      for (Future<?> one : writing) {
        one.get();
      }
    }
    settle();
    assertThat(told.stream().filter(changed -> changed.changeSet() != null)).hasSize(80);
    assertThat(told.stream().map(Changed::changeSet).filter(id -> id != null))
        .doesNotHaveDuplicates();
    assertEachIsCovered(others);
  }

  private static Void addAfter(CountDownLatch start, FeatureStore to) throws InterruptedException {
    start.await();
    for (int i = 0; i < 20; i++) {
      addLamp(to);
      addActor(to);
    }
    return null;
  }

  private static void noteLamps(Changed changed, Queue<Long> to) {
    var lamps = changed.layers().get("light_point");
    if (changed.changeSet() != null && lamps != null) {
      to.add(lamps.generation());
    }
  }

  /**
   * Between two alarms there is at least one commit of the other, and after the last there is none.
   */
  private void assertEachIsCovered(Queue<Long> others) {
    var alarms = new ArrayList<>(List.of(0L));
    toldOfElsewhere().stream()
        .filter(changed -> changed.layers().containsKey("light_point"))
        .forEach(changed -> alarms.add(changed.layers().get("light_point").generation()));
    assertThat(others).hasSize(40).allMatch(generation -> generation <= alarms.getLast());
    for (int i = 1; i < alarms.size(); i++) {
      long after = alarms.get(i - 1);
      long upTo = alarms.get(i);
      assertThat(others)
          .as("why it was told")
          .anyMatch(generation -> after < generation && generation <= upTo);
    }
  }

  @Test
  void a_database_that_does_not_answer_is_logged_once_and_heard_again_afterwards() {
    var log = new ConcurrentLinkedQueue<String>();
    var logger = Logger.getLogger(Watch.class.getName());
    Handler handler = handler(log);
    logger.addHandler(handler);
    try {
      store.jdbc().sql("ALTER TABLE layer_state RENAME TO layer_state_away").update();
      settle();
      store.jdbc().sql("ALTER TABLE layer_state_away RENAME TO layer_state").update();
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(log).as("each of the two stores once").hasSize(2);
    addLamp(other);
    await(() -> toldOfElsewhere().size() == 1);
  }

  private static Handler handler(Queue<String> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord logged) {
        log.add(logged.getMessage());
      }

      @Override
      public void flush() {
        // nothing is held back
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  @Test
  void nobody_looks_any_more_when_the_store_is_closed() {
    long before = watches();
    FeatureStore third = openAgain();
    assertThat(watches()).isEqualTo(before + 1);
    third.close();
    assertThat(watches()).isEqualTo(before);
  }

  private static long watches() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("lykta-watch") && thread.isDaemon())
        .count();
  }
}
