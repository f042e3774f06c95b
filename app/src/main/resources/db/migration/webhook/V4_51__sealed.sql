-- As oidc/V4_50.
alter table webhook_subscription
    alter column secret type text using 'plain.' || translate(encode(secret, 'base64'), E'\n', ''),
    alter column previous_secret type text
        using 'plain.' || translate(encode(previous_secret, 'base64'), E'\n', '');
