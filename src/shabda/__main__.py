from shabda.cli import main

main()
