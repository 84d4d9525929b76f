package org.jiangxuan.platform.security;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions stand in the database: whoever is logged in stays so on whichever node answers, also after one has died. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SessionStore {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    private static final String INSERT = "insert into %TABLE_NAME%_attributes"
            + " (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)"
            + " on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes";

    private static final String MERGE = "merge into %TABLE_NAME%_attributes"
            + " (session_primary_id, attribute_name, attribute_bytes)"
            + " key (session_primary_id, attribute_name) values (?, ?, ?)";

    /** The engine's web applications call several times at once, and each call may bring the same attribute first. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessions(DataSource dataSource) {
        String write = isH2(dataSource) ? MERGE : INSERT;
        return repository -> {
            repository.setCreateSessionAttributeQuery(write);
            repository.setConversionService(values());
        };
    }

    /** What an older release wrote and this one can't read counts as absent: the person logs in again. */
    private static ConversionService values() {
        GenericConversionService values = new GenericConversionService();
        values.addConverter(Object.class, byte[].class, new SerializingConverter());
        values.addConverter(byte[].class, Object.class, new Readable());
        return values;
    }

    private static boolean isH2(DataSource dataSource) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static final class Readable implements Converter<byte[], Object> {

        private final DeserializingConverter reader = new DeserializingConverter();

        @Override
        public @Nullable Object convert(byte[] bytes) {
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException e) {
                LOG.info(
                        "a session holds what this release can't read: {}",
                        e.getMostSpecificCause().toString());
                return null;
            }
        }
    }
}
