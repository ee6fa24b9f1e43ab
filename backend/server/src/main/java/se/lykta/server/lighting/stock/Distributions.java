package se.lykta.server.lighting.stock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.lykta.photometry.LightDistribution;
import se.lykta.photometry.Photometry;
import se.lykta.photometry.PhotometryFile;
import se.lykta.photometry.ReadOutcome;
import se.lykta.store.FeatureStore;
import se.lykta.store.StoredFile;

/** The light distributions of photometry files, read once each. */
@Component
public class Distributions {
  private static final int MOST = 500;

  private final FeatureStore store;
  private final Cache<String, ReadOutcome> files = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Turned, LightDistribution> turned =
      Caffeine.newBuilder().maximumSize(MOST).build();

  Distributions(FeatureStore store) {
    this.store = store;
  }

  private record Turned(String file, double streetSideC) {}

  /** The file's light, with its own or another side to the street; empty where it can't be read. */
  Optional<LightDistribution> find(String sha256, OptionalDouble streetSideC) {
    return findPhotometry(sha256).map(photometry -> turned(sha256, photometry, streetSideC));
  }

  /** A file that features refer to; empty where there is none or it can't be read. */
  public Optional<Photometry> findPhotometry(String sha256) {
    return findOutcome(sha256)
        .flatMap(
            outcome ->
                outcome instanceof ReadOutcome.Read read
                    ? Optional.of(read.photometry())
                    : Optional.empty());
  }

  private Optional<ReadOutcome> findOutcome(String sha256) {
    return Optional.ofNullable(
        files.get(sha256, key -> store.files().find(key).map(Distributions::read).orElse(null)));
  }

  private static ReadOutcome read(StoredFile file) {
    return PhotometryFile.read(file.name(), file.content());
  }

  /** A file of {@code gis-data/reference/photometry}. */
  LightDistribution bundled(String name) {
    return turned(name, readBundled(name), OptionalDouble.empty());
  }

  private Photometry readBundled(String name) {
    return files
        .get(
            name,
            key -> {
              try {
                var resource = new ClassPathResource("photometry/" + key);
                return PhotometryFile.read(key, resource.getContentAsByteArray());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .orElseThrow();
  }

  private LightDistribution turned(String key, Photometry photometry, OptionalDouble streetSideC) {
    LightDistribution light = photometry.distribution();
    double side = streetSideC.orElse(light.streetSideC());
    return side == light.streetSideC()
        ? light
        : turned.get(new Turned(key, side), k -> light.withStreetSideC(side));
  }
}
