"""Looking up quotations: were those the words, and who said them?"""
