# The application's image, made of the jar that `mvn package` has built (see docs/deployment.md).
FROM eclipse-temurin:17-jre-noble AS layers
WORKDIR /build
COPY target/jiangxuan.jar jiangxuan.jar
RUN java -Djarmode=tools -jar jiangxuan.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre-noble
# engine timestamps have no zone: every node lives in China's
ENV TZ=Asia/Shanghai \
    JAVA_TOOL_OPTIONS="-Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8 -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
RUN groupadd --system --gid 10001 jiangxuan \
    && useradd --system --uid 10001 --gid 10001 --home-dir /app --shell /usr/sbin/nologin jiangxuan
WORKDIR /app
# what changes seldom first, so that a new release moves only its last layer
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# run by the health check of docker-compose.yml
COPY --chmod=0755 deploy/healthcheck.sh /app/healthcheck.sh
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-jar", "/app/jiangxuan.jar"]
