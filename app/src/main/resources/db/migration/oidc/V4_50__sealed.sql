-- Secrets are sealed with a key that is not in the database; until the next start has done so they are marked as plain.
alter table oidc_provider alter column client_secret type text
    using 'plain.' || translate(encode(convert_to(client_secret, 'UTF8'), 'base64'), E'\n', '');
alter table oidc_key alter column key type text using 'plain.' || translate(encode(key, 'base64'), E'\n', '');
