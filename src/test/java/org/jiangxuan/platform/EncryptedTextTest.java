package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedTextTest {

    private static final String NUMBER = "210202198501010012";
    private static final String ONE = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    private static final String OTHER =
            Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());

    private final EncryptedText text = new EncryptedText(new EncryptionKeys(ONE));

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "", "辽宁省大连市中山区人民路 1 号", "𠮷"})
    void whatIsEncryptedComesBack(String plain) {
        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(plain)))
                .isEqualTo(plain);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(text.convertToDatabaseColumn(null)).isNull();
        assertThat(text.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void theSameTextLooksDifferentEachTime() {
        assertThat(text.convertToDatabaseColumn(NUMBER))
                .isNotEqualTo(text.convertToDatabaseColumn(NUMBER))
                .doesNotContain(NUMBER);
    }

    @Test
    void aChangedValueIsNoticed() {
        String stored = String.valueOf(text.convertToDatabaseColumn(NUMBER));
        int middle = stored.length() / 2;
        char other = stored.charAt(middle) == 'A' ? 'B' : 'A';
        String changed = stored.substring(0, middle) + other + stored.substring(middle + 1);
        assertThatThrownBy(() -> text.convertToEntityAttribute(changed)).hasMessageContaining("改动");
    }

    @Test
    void anotherKeySaysThatItIsAnother() {
        String stored = text.convertToDatabaseColumn(NUMBER);
        EncryptedText elsewhere = new EncryptedText(new EncryptionKeys(OTHER));
        assertThatThrownBy(() -> elsewhere.convertToEntityAttribute(stored)).hasMessageContaining("另一把密钥");
    }

    @Test
    void aBlindIndexIsSteadyAndDependsOnKindAndKey() {
        BlindIndex index = new BlindIndex(new EncryptionKeys(ONE));
        BlindIndex elsewhere = new BlindIndex(new EncryptionKeys(OTHER));
        assertThat(index.of("identity-number", NUMBER))
                .isEqualTo(index.of("identity-number", NUMBER))
                .hasSize(64)
                .isNotEqualTo(index.of("phone", NUMBER))
                .isNotEqualTo(elsewhere.of("identity-number", NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "short", "c2hvcnQ=", "!!"})
    void withoutAProperKeyNothingStarts(String key) {
        assertThatThrownBy(() -> new EncryptionKeys(key))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不能启动");
    }
}
