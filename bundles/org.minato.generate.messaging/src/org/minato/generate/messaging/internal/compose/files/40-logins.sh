# SPDX-License-Identifier: EPL-2.0
# Passwords of the services, from files that people make. Made by Minato; the same for every plan.
for name in ingestion dashboard; do
  psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<SQL
\set password \`cat "${SECRETS_DIR:-/run/secrets}/store-$name"\`
ALTER ROLE "$name" LOGIN PASSWORD :'password';
SQL
done
