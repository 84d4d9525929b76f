package org.jiangxuan.platform;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** A keyed fingerprint by which an encrypted value can be found again, without the value standing in the database. */
@Component
public class BlindIndex {

    private final EncryptionKeys keys;

    public BlindIndex(EncryptionKeys keys) {
        this.keys = keys;
    }

    /**
     * The fingerprint, 64 hexadecimal digits.
     *
     * @param kind what the value is ({@code identity-number}); equal values of different kinds have different fingerprints
     * @param plain the value in its one normal form
     */
    public String of(String kind, String plain) {
        byte[] data = (kind + '\0' + plain).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(EncryptionKeys.hmac(keys.index(), data));
    }
}
