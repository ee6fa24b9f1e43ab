package se.lykta.server;

import org.springframework.beans.factory.annotation.Autowired;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.StoreSettings;

/** Another process on the same schema of PostGIS. */
class ElsewhereOnPostgisTest extends PostgisServerTest implements ElsewhereContract {
  @Autowired private LyktaSettings settings;

  @Override
  public FeatureStore openBeside() {
    return FeatureStore.open(
        new StoreSettings.Postgis(
            settings.postgis(), settings.user(), settings.password(), settings.schema()));
  }
}
