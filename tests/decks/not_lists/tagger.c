#include <stdio.h>
#include <string.h>

/* Labels shown beside a word */
static const char *labels[][2] = {
    {"पुं", "masculine"},
    {"स्त्री", "feminine"},
    {"नपुं", "neuter"},
    {"एक", "singular"},
    {"द्वि", "dual"},
    {"बहु", "plural"},
};

int main(void)
{
    char word[64];
    while (scanf("%63s", word) == 1)
        printf("शब्दः: %s\n", word);
    return 0;
}
