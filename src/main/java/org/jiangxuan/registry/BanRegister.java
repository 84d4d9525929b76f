package org.jiangxuan.registry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People barred for good after a forgery (N58), looked up at every step that N77 names. */
@Service
@Transactional
public class BanRegister {

    private final BanRepository bans;
    private final PersonIndex people;
    private final Clock clock;

    BanRegister(BanRepository bans, PersonIndex people, Clock clock) {
        this.bans = bans;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the person with this identity number, in its 15- or 18-digit form, is barred. */
    @Transactional(readOnly = true)
    public boolean isBanned(String identityNumber) {
        return bans.existsByIdentityIndex(people.of(identityNumber));
    }

    /** Those of these identity numbers, each in its 15- or 18-digit form, whose people are barred. */
    @Transactional(readOnly = true)
    public Set<String> bannedAmong(Collection<String> identityNumbers) {
        Map<String, String> indexes =
                identityNumbers.stream().collect(toMap(identity -> identity, people::of, (one, same) -> one));
        Set<String> banned = bans.among(indexes.values());
        return identityNumbers.stream()
                .filter(identity -> banned.contains(indexes.get(identity)))
                .collect(toSet());
    }

    /**
     * Bars the person for good; barring someone twice changes nothing.
     *
     * @param campaignId the campaign in which the forgery was found
     */
    public void ban(String identityNumber, String name, String reason, String campaignId) {
        String index = people.of(identityNumber);
        if (!bans.existsByIdentityIndex(index)) {
            bans.save(new Ban(index, PersonIndex.normalise(identityNumber), name, reason, campaignId, clock.instant()));
        }
    }
}
