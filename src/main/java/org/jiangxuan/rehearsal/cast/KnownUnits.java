package org.jiangxuan.rehearsal.cast;

import java.util.Comparator;
import java.util.Optional;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignDefinition.Region;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jiangxuan.registry.Unit;
import org.jiangxuan.registry.Units;
import org.jiangxuan.rehearsal.cast.SampleUnits.SampleUnit;
import org.springframework.stereotype.Component;

/** Registers the enterprises that nominees work for; those that the samples do not know are made up. */
@Component
public class KnownUnits {

    private final Units units;

    KnownUnits(Units units) {
        this.units = units;
    }

    /**
     * What was registered.
     *
     * @param invented whether its credit code was made up
     * @param regionFound whether its region is known, or was found in the address
     */
    public record Registration(Unit unit, boolean invented, boolean regionFound) {}

    /** Registers the enterprise of this name; {@code address} is the nominee's postal address. */
    public Registration register(CampaignDefinition campaign, String name, String address) {
        Optional<SampleUnit> sample = Samples.ALL.find(name);
        Optional<Region> known = sample.flatMap(unit -> named(campaign, unit.region()));
        if (sample.isPresent() && known.isPresent()) {
            SampleUnit unit = sample.get();
            return new Registration(
                    units.register(unit.creditCode(), unit.name(), known.get().code(), unit.category()), false, true);
        }
        Optional<Region> found = mentioned(campaign, address);
        Region region = found.orElse(campaign.regions().get(0));
        Unit unit =
                units.register(InventedCode.of(name, region.code()), name, region.code(), EnterpriseCategory.MUNICIPAL);
        return new Registration(unit, true, found.isPresent());
    }

    /** The name under which the samples know the enterprise, if they do. */
    public static Optional<String> registeredName(String name) {
        return Samples.ALL.find(name).map(SampleUnit::name);
    }

    private static Optional<Region> named(CampaignDefinition campaign, String name) {
        return campaign.regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst();
    }

    private static Optional<Region> mentioned(CampaignDefinition campaign, String address) {
        return campaign.regions().stream()
                .filter(region -> address.contains(region.name()))
                .max(Comparator.comparingInt(region -> region.name().length()));
    }

    /** Read when first needed: a production JVM never does. */
    private static final class Samples {
        private static final SampleUnits ALL = SampleUnits.read();
    }
}
