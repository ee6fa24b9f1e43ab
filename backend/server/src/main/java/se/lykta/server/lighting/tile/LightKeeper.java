package se.lykta.server.lighting.tile;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.settings.LyktaSettings;

/**
 * Gives the light of any tile of any stock: from memory, from the disk, from the tile as it was
 * before a few lamps changed, or from nothing – the same bits in every case.
 */
@Component
public class LightKeeper implements DisposableBean {
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("light-", 0).daemon().factory());
  private final AsyncCache<String, TileSums> ready;
  private final TileFolder folder;
  private final double reachM;

  /** A tile, whatever its lamps are. */
  private record Place(LightAddress address, LightKind kind) {}

  /** The fingerprint under which a place was last asked for: where an edit goes on from. */
  private final Map<Place, String> latest = new ConcurrentHashMap<>();

  LightKeeper(LyktaSettings settings) {
    var lighting = settings.lighting();
    reachM = lighting.reachM();
    folder = new TileFolder(settings.light(), lighting.diskBytes());
    ready =
        Caffeine.newBuilder()
            .executor(workers)
            .maximumWeight(lighting.cacheBytes())
            .weigher((String print, TileSums sums) -> sums.bytes())
            .buildAsync();
  }

  /** How far a lamp's light is counted, m. */
  public double reachM() {
    return reachM;
  }

  /** While this is the same, so is every value of the tile. */
  public String fingerprint(
      LightAddress address, LightKind kind, Stock stock, ToDoubleFunction<String> weight) {
    TileInputs inputs = inputs(address, kind, stock);
    var print = new Fingerprint().add(inputs.fingerprint());
    TileInputs.byGroup(inputs.lamps())
        .keySet()
        .forEach(group -> print.add(weight.applyAsDouble(group)));
    return print.hex();
  }

  /**
   * A tile of a stock that somebody has saved. What is computed is kept.
   *
   * @param weight of a group of lamps, such as its dimming; 1 is full light
   */
  public TileLight light(
      LightAddress address, LightKind kind, Stock stock, ToDoubleFunction<String> weight) {
    TileInputs inputs = inputs(address, kind, stock);
    return TileLight.of(
        inputs, inputs.isDark() ? Optional.empty() : Optional.of(kept(inputs)), weight);
  }

  /** A tile of a stock that is only tried, such as while a lamp is dragged. Nothing is kept. */
  public TileLight tried(
      LightAddress address,
      LightKind kind,
      Stock saved,
      Stock tried,
      ToDoubleFunction<String> weight) {
    TileInputs wanted = inputs(address, kind, tried);
    TileInputs from = inputs(address, kind, saved);
    if (wanted.isDark()) {
      return TileLight.of(wanted, Optional.empty(), weight);
    }
    if (from.isDark()) {
      return TileLight.of(wanted, Optional.of(TileSums.of(wanted)), weight);
    }
    TileSums base = kept(from);
    TileSums sums = base.leadsTo(wanted) ? base.goOn(wanted) : TileSums.of(wanted);
    return TileLight.of(wanted, Optional.of(sums), weight);
  }

  private TileInputs inputs(LightAddress address, LightKind kind, Stock stock) {
    return TileInputs.of(address, kind, reachM, stock);
  }

  /** Computed by one, however many ask. */
  private TileSums kept(TileInputs inputs) {
    var sums = ready.get(inputs.fingerprint(), print -> make(inputs)).join();
    latest.put(new Place(inputs.address(), inputs.kind()), inputs.fingerprint());
    return sums;
  }

  private TileSums make(TileInputs inputs) {
    return folder
        .find(inputs.fingerprint())
        .map(kept -> TileSums.of(inputs, kept))
        .orElseGet(() -> compute(inputs));
  }

  private TileSums compute(TileInputs inputs) {
    TileSums sums =
        findEarlier(inputs)
            .filter(earlier -> earlier.leadsTo(inputs))
            .map(earlier -> earlier.goOn(inputs))
            .orElseGet(() -> TileSums.of(inputs));
    folder.put(inputs.fingerprint(), sums.kept());
    return sums;
  }

  private Optional<TileSums> findEarlier(TileInputs inputs) {
    return Optional.ofNullable(latest.get(new Place(inputs.address(), inputs.kind())))
        .map(ready::getIfPresent)
        .filter(sums -> sums.isDone() && !sums.isCompletedExceptionally())
        .map(sums -> sums.join());
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
