package se.lykta.server.storage;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.StoreSettings;

/** The one store of this installation. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

  @Bean(destroyMethod = "close")
  FeatureStore featureStore(LyktaSettings settings) throws IOException {
    Files.createDirectories(settings.dataDir());
    return FeatureStore.open(storeSettings(settings));
  }

  private static StoreSettings storeSettings(LyktaSettings settings) {
    return settings.usesPostgis()
        ? new StoreSettings.Postgis(
            settings.postgis(), settings.user(), settings.password(), settings.schema())
        : new StoreSettings.GeoPackageFile(settings.geoPackage());
  }
}
