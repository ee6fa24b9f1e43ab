package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a generation is, whenever one looks. */
class GenerationsTest {
  private final Generations generations = new Generations();

  private static Connection committing(Callable<?> commit) {
    return (Connection)
        Proxy.newProxyInstance(
            GenerationsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> commit.call());
  }

  private void commit(long generation) throws SQLException {
    commit(generation, () -> null);
  }

  private void commit(long generation, Callable<?> meanwhile) throws SQLException {
    generations.commit(committing(meanwhile), Map.of("street", generation));
  }

  private void fail(long generation, Runnable before) {
    assertThatThrownBy(
            () ->
                commit(
                    generation,
                    () -> {
                      before.run();
                      throw new SQLException("not kept");
                    }))
        .isInstanceOf(SQLException.class);
  }

  private boolean isMoved(long now) {
    return !generations.movedElsewhere(Map.of("street", now)).isEmpty();
  }

  @Test
  void what_was_there_at_the_first_look_is_nobodys_news() {
    assertThat(isMoved(7)).isFalse();
    assertThat(isMoved(7)).isFalse();
    assertThat(isMoved(8)).isTrue();
    assertThat(isMoved(8)).isFalse();
  }

  @Test
  void one_seen_before_its_commit_has_answered_is_not_anothers() throws SQLException {
    isMoved(0);
    commit(1, () -> assertThat(isMoved(1)).isFalse());
    assertThat(isMoved(1)).isFalse();
  }

  @Test
  void what_was_not_kept_explains_nothing() {
    isMoved(0);
    fail(1, () -> {});
    assertThat(isMoved(1)).isTrue();
  }

  @Test
  void anothers_is_told_when_an_own_one_for_the_same_number_turns_out_not_kept() {
    isMoved(0);
    fail(1, () -> assertThat(isMoved(1)).as("can't be known yet").isFalse());
    assertThat(isMoved(1)).isTrue();
  }

  @Test
  void an_own_one_that_follows_one_not_kept_before_that_is_noted_is_not_anothers()
      throws SQLException {
    isMoved(0);
    fail(1, this::commitFirst);
    assertThat(isMoved(1)).isFalse();
  }

  private void commitFirst() {
    try {
      commit(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_older_state_brought_back_is_told() throws SQLException {
    isMoved(0);
    commit(1);
    commit(2);
    isMoved(1);
    assertThat(isMoved(0)).isTrue();
    assertThat(isMoved(1)).isTrue();
    assertThat(isMoved(2)).as("another's this time").isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void told_exactly_when_another_has_committed_since_the_last_look(long seed) throws SQLException {
    var random = new Random(seed);
    long now = 0;
    boolean another = false;
    isMoved(now);
    for (int i = 0; i < 5_000; i++) {
      switch (random.nextInt(4)) {
        case 0 -> commit(++now);
        case 1 -> fail(now + 1, () -> {});
        case 2 -> {
          now++;
          another = true;
        }
        default -> {
          assertThat(isMoved(now)).isEqualTo(another);
          another = false;
        }
      }
    }
  }
}
