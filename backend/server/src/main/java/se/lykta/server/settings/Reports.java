package se.lykta.server.settings;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of the routine for reports.
 *
 * @param municipality name of the actor that a report falls to where no area says who is
 *     responsible, and for whom accounts act that name no actor
 * @param offensiveHours within how many hours what is offensive shall be gone
 * @param otherHours within how many hours other graffiti, damage and litter shall be gone
 * @param lightingHours within how many hours a lighting fault shall be mended
 * @param workingDays whether only Monday to Friday that are no Swedish public holidays count
 * @param contactDays after how many days it is deleted how to reach those who reported
 * @param nearM what lies within this distance, in metres, and is of the same category may be the
 *     same
 * @param farKm where no area of the municipality is drawn: how far, in kilometres, from the middle
 *     of the first view a report is asked about
 * @param groupLamps how many dark lamps next to each other on one circuit are one group fault
 * @param groupDistanceM how far, in metres, lamps that are next to each other may be apart
 */
public record Reports(
    @DefaultValue("Lysekils kommun") String municipality,
    @Min(1) @Max(8760) @DefaultValue("24") int offensiveHours,
    @Min(1) @Max(8760) @DefaultValue("48") int otherHours,
    @Min(1) @Max(8760) @DefaultValue("120") int lightingHours,
    @DefaultValue("false") boolean workingDays,
    @Min(1) @Max(3650) @DefaultValue("90") int contactDays,
    @Min(1) @Max(5000) @DefaultValue("250") int nearM,
    @DecimalMin("1") @DecimalMax("1000") @DefaultValue("30") double farKm,
    @Min(2) @Max(1000) @DefaultValue("3") int groupLamps,
    @DecimalMin("1") @DecimalMax("1000") @DefaultValue("60") double groupDistanceM) {}
