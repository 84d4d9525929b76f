package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiangxuan.platform.BlindIndex;
import org.jiangxuan.platform.EncryptionKeys;
import org.jiangxuan.registry.PersonIndex;
import org.jiangxuan.registry.TestPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIndexAgreesTest {

    private final PersonIndex people =
            TestPeople.index(new BlindIndex(new EncryptionKeys("dGVzdC1vbmx5LWtleS1uZXZlci1pbi1wcm9kdWN0ISE=")));

    @ParameterizedTest
    @ValueSource(strings = {"210203760615008", "53010219200508011x", "５３０１０２１９２００５０８０１１Ｘ", " 530102 19200508 011X"})
    void whateverTheFormWritten(String written) {
        assertThat(people.of(written))
                .isEqualTo(people.of(IdentityNumber.of(written).value()));
    }
}
