package org.jiangxuan.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps a text encrypted in its column: AES-256-GCM with a random nonce, {@code keyId:base64(nonce + cipher text)}. Use it
 * as {@code @Convert(converter = EncryptedText.class)}; the column takes {@code 41 + 4/3 × bytes} characters. Equal texts
 * encrypt differently, so a look-up needs a {@link BlindIndex}.
 */
@Component
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final EncryptionKeys keys;
    private final SecureRandom random = new SecureRandom();

    public EncryptedText(EncryptionKeys keys) {
        this.keys = keys;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String plain) {
        if (plain == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] stored = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return keys.id() + ":" + Base64.getEncoder().encodeToString(stored);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        String prefix = keys.id() + ":";
        if (!column.startsWith(prefix)) {
            throw new IllegalStateException("这条数据是用另一把密钥加密的，请管理员恢复原来的加密密钥。");
        }
        ByteBuffer stored = ByteBuffer.wrap(Base64.getDecoder().decode(column.substring(prefix.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        stored.get(nonce);
        byte[] sealed = new byte[stored.remaining()];
        stored.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, keys.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("加密的数据已被改动或损坏，无法读取。", e);
        }
    }
}
